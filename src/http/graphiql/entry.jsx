// The query page of Inzage: GraphiQL over this host's own `/graphql`.
// It loads nothing from another host, and it never stores a token.

import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import { useEditorContext } from '@graphiql/react';
import 'codemirror/addon/display/placeholder.js';
import 'graphiql/style.css';
import './page.css';
import { storageWithoutHeaders } from './storage.js';

const ENDPOINT = '/graphql';
const EXAMPLES = '/graphiql/examples.json';
const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';
const HEADERS_HINT =
  'A token goes here, as JSON:\n{"Authorization": "Bearer …"}\nThen press Ctrl+Enter to run.';

/** A GraphQL answer that holds one error, so that GraphiQL shows the sentence and no stack. */
function failure(message) {
  return { errors: [{ message }] };
}

/** Sends one operation; what was typed under Headers comes after, and wins over, our own headers. */
async function ask(operation, { headers: typed = {} } = {}) {
  const headers = new Headers({ Accept: ACCEPT, 'Content-Type': 'application/json' });
  try {
    for (const [name, value] of Object.entries(typed)) headers.set(name, value);
  } catch {
    return failure('a header holds a character that HTTP does not allow: write the token itself in place of `…`');
  }
  let response;
  let text;
  try {
    response = await fetch(ENDPOINT, { method: 'POST', headers, body: JSON.stringify(operation) });
    text = await response.text();
  } catch {
    return failure('no answer from this host: see that `inzage serve` is running, then run the query again');
  }
  try {
    return JSON.parse(text);
  } catch {
    return failure(`the answer with status ${response.status} is not JSON: \`${text.slice(0, 80)}\``);
  }
}

/** The example queries as tabs, or `undefined` (GraphiQL's own empty tab) when they cannot be read. */
async function exampleTabs() {
  try {
    const response = await fetch(EXAMPLES);
    const examples = await response.json();
    return examples.map(({ query }) => ({ query, variables: null, headers: null }));
  } catch {
    return undefined;
  }
}

/** The line under the answer; being inside GraphiQL, it also sets up two of its editors. */
function Notes() {
  const { headerEditor, queryEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    headerEditor?.setOption('placeholder', HEADERS_HINT);
  }, [headerEditor]);
  useEffect(() => {
    queryEditor?.setOption('lineWrapping', true); // The examples carry sentences.
  }, [queryEditor]);
  return (
    <p className="notes">
      A token goes under <b>Headers</b>, in each tab that needs it, as{' '}
      <code>{'{"Authorization": "Bearer …"}'}</code>. It is forgotten when this page closes. If the schema
      needs it too, press “Re-fetch GraphQL schema”. The schema as text:{' '}
      <a href="/schema.graphql">/schema.graphql</a>.
    </p>
  );
}

function Page({ tabs }) {
  return (
    <GraphiQL
      fetcher={ask}
      defaultTabs={tabs}
      storage={storageWithoutHeaders}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      isHeadersEditorEnabled
      defaultEditorToolsVisibility="headers"
    >
      <GraphiQL.Logo>Inzage</GraphiQL.Logo>
      <GraphiQL.Footer>
        <Notes />
      </GraphiQL.Footer>
    </GraphiQL>
  );
}

const tabs = await exampleTabs();
createRoot(document.getElementById('graphiql')).render(<Page tabs={tabs} />);
