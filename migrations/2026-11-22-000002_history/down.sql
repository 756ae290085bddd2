DROP TABLE "token";
DROP TABLE "change";
DROP TABLE "revision";
