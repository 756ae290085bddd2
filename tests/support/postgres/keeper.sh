# Keeps one PostgreSQL server for the test process that holds the other end of the standard input.
# When that closes, also because the process was killed, the server is stopped and its directory
# removed. Each command is answered with one line: `ok`, or `failed` and then the log.
#
# Arguments: the folder of the server programs, the lines of settings, the temporary folder.

# The reader of the answers may be the process that was killed.
trap '' PIPE
umask 077
programs=$1
settings=$2
directory=$(mktemp -d "$3/inzage-postgres.XXXXXX") || exit
cd "$directory" || exit
# An output held open would make whoever reads that of the tests wait for the end of this script.
exec 2>>log

create() {
    printf '%s\n' "$1" >password
    "$programs/initdb" --pgdata=data --username=inzage --auth=scram-sha-256 --pwfile=password \
        --encoding=UTF8 --locale=C --no-sync >>log && printf '%s\n' "$settings" >>data/postgresql.conf
}

while read -r command password; do
    case $command in
        create) create "$password" ;;
        start) "$programs/pg_ctl" start --pgdata=data --log=log --wait >>log ;;
        stop) "$programs/pg_ctl" stop --pgdata=data --mode=immediate >>log ;;
        *) false ;;
    esac || { echo failed; cat log; break; }
    echo ok
done

"$programs/pg_ctl" stop --pgdata=data --mode=immediate >>log
cd / && rm -rf "$directory"
