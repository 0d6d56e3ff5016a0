/**
 * Sourceline in three storeys. The lower two are {@code engine} (reads a text, plain Java) and {@code platform} (what any
 * service needs); neither knows the other. Every other package is a feature and may use both.
 *
 * <table>
 * <caption>Features</caption>
 * <tr><td>{@code access}</td><td>authentication by API keys and by tokens of an issuer; scopes</td></tr>
 * <tr><td>{@code article}</td><td>articles, their versions, texts, parts and publishers</td></tr>
 * <tr><td>{@code source}</td><td>the directory of sources</td></tr>
 * <tr><td>{@code attribution}</td><td>ingest and extraction, where the engine and the data meet; lists of attributions</td></tr>
 * <tr><td>{@code changes}</td><td>the change feed: pages, NDJSON, server-sent events</td></tr>
 * <tr><td>{@code comparison}</td><td>comparison of versions, selectors re-anchored on another version</td></tr>
 * <tr><td>{@code search}</td><td>ranked search over articles, attributions and sources</td></tr>
 * <tr><td>{@code export}</td><td>an article in standard formats: JSON-LD, PROV, annotations, ninjs, CSV, Markdown</td></tr>
 * <tr><td>{@code pages}</td><td>HTML pages</td></tr>
 * </table>
 *
 * <p>The way of an ingest ({@code POST /v1/articles}):
 *
 * <ol>
 *   <li>filters of {@code platform.problem} check path, size and coding of the body; {@code access.AuthenticationFilter}
 *       authenticates the caller; {@code platform.ratelimit} counts the request;
 *   <li>{@code attribution.IngestResource} reads the body, {@code IngestValidation} reports all errors at
 *       once, {@code platform.idempotency} makes sure that a repeated request takes effect once;
 *   <li>{@code attribution.ExtractionExecutor} runs the engine off the event loop, within a byte budget;
 *   <li>{@code attribution.Ingest} opens one transaction: {@code article.ArticleStore} stores article, version and parts,
 *       {@code source.SourceDirectory} finds or creates the sources, {@code attribution.ReadingRepository} stores the
 *       attributions and the response in the form in which it will be sent;
 *   <li>{@code changes.ChangeNotifier} notifies the followers of the change feed.
 * </ol>
 *
 * <p>The way of a read ({@code GET /v1/articles/{id}}):
 *
 * <ol>
 *   <li>the same filters;
 *   <li>{@code export.ContentNegotiation} chooses the format;
 *   <li>{@code article.StoredRepresentations} reads the stored bytes and their entity tag by one prepared statement;
 *   <li>{@code platform.representation.ConditionalResponses} answers 304 where the caller has them already.
 * </ol>
 */
@NullMarked
package dev.sourceline;

import org.jspecify.annotations.NullMarked;
