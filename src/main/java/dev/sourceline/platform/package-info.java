/**
 * The platform: what any service of this kind needs. It knows no feature and nothing of the engine.
 *
 * <table>
 * <caption>Packages</caption>
 * <tr><td>{@code problem}</td><td>RFC 9457 problems: the closed list of failures, their mappers, and the filters that decline
 *     a request before a resource is asked</td></tr>
 * <tr><td>{@code paging}</td><td>keyset pages, cursors, Link headers, where clauses and index intersections</td></tr>
 * <tr><td>{@code representation}</td><td>entity tags, conditional answers, JSON and NDJSON writers</td></tr>
 * <tr><td>{@code caller}</td><td>the authenticated caller and its scopes</td></tr>
 * <tr><td>{@code ratelimit}</td><td>requests per caller, RateLimit headers</td></tr>
 * <tr><td>{@code budget}</td><td>a byte budget shared by concurrent work</td></tr>
 * <tr><td>{@code gzip}</td><td>streaming decoder of gzip bodies</td></tr>
 * <tr><td>{@code idempotency}</td><td>the header Idempotency-Key</td></tr>
 * <tr><td>{@code database}</td><td>the connection pool, health checks, start-up checks, migration</td></tr>
 * <tr><td>{@code configuration}</td><td>checks of settings, and how a wrong one is reported</td></tr>
 * <tr><td>{@code metrics}</td><td>metrics, and what keeps callers from growing them without end</td></tr>
 * <tr><td>{@code startup}</td><td>the command {@code check}</td></tr>
 * <tr><td>{@code id}</td><td>time-ordered ids and name keys</td></tr>
 * </table>
 */
@NullMarked
package dev.sourceline.platform;

import org.jspecify.annotations.NullMarked;
