import description from "../contract/openapi.json" with { type: "json" };

/**
 * The OpenAPI description as JSON. A module of its own, to be imported only when it is asked for; the import of the
 * file stands here, because Vite's development server understands import attributes in static imports only.
 */
export const openapiDescription = JSON.stringify(description);
