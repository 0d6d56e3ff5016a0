/**
 * The engine: reads the text of an article and tells who said what, where, through which channel and through whom. Plain
 * Java without a framework, without input or output after construction, without a clock and without a logger; immutable,
 * thread-safe and deterministic. It is packed alone as the jar with the classifier {@code engine}.
 *
 * <table>
 * <caption>Packages, from the ground up; each uses only those above it in this table</caption>
 * <tr><td>{@code text}</td><td>spans, selectors, words, code points, days, and the reader of lexicon files</td></tr>
 * <tr><td>{@code alignment}</td><td>what of one text stands in another: diff, moved paragraphs, tracked spans (uses only
 *     {@code text})</td></tr>
 * <tr><td>{@code anatomy}</td><td>the blocks of an article, and what it states about itself: authors, date, publisher,
 *     credits, notes</td></tr>
 * <tr><td>{@code syntax}</td><td>tokens, tags, sentences, quotations</td></tr>
 * <tr><td>{@code reference}</td><td>who is meant: names, nouns, pronouns and the sources they lead to</td></tr>
 * <tr><td>{@code learning}</td><td>cue sites, spans and the choice of readings by a trained model (not the default)</td></tr>
 * <tr><td>{@code extraction}</td><td>attributions: cues, contents, sources, channels, relays; the facade
 *     {@link dev.sourceline.engine.extraction.Extractor}</td></tr>
 * </table>
 *
 * <p>The way of a text through the engine:
 *
 * <ol>
 *   <li>{@code anatomy.AnatomyAnalyzer} splits the text into blocks and reads the metadata; what is no paragraph, headline
 *       or dek is set aside;
 *   <li>{@code syntax.Document} cuts the remaining blocks into tokens, sentences and quotations and tags every token;
 *   <li>{@code extraction.RelationFinder} tries the rules of each cue in their order and joins what they find: content, cue
 *       and mention;
 *   <li>{@code reference.ReferenceResolver} says who each mention means;
 *   <li>{@code extraction.AttributionAssembler} reads channel, relay, hedges, time and confidence, and makes the
 *       {@link dev.sourceline.engine.extraction.Reading}.
 * </ol>
 */
@NullMarked
package dev.sourceline.engine;

import org.jspecify.annotations.NullMarked;
