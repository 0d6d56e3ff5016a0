package dev.sourceline.search;

import dev.sourceline.platform.paging.Page;
import dev.sourceline.platform.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Ranked full-text search.
 *
 * <p>Articles and attributions rank by cover density, as {@code ts_rank_cd} computes it: a match weighs more
 * the closer its words stand together (Clarke, Cormack and Tudhope, "Relevance ranking for one to three term
 * queries", Information Processing &amp; Management 36, 2000). A word weighs 1 in a headline or in attributed
 * words, 0.4 in the name of their source and 0.1 elsewhere; the sum x becomes the score x / (x + 1). A source
 * ranks by the share of the query's trigrams in its name: 1 for all, less for typing errors. So a source that
 * is searched by name comes first, then attributed words, then mere mentions; hits of equal score are ordered
 * newest first.
 *
 * <p>The score depends on nothing else, and a cursor holds the moment of the first page: later articles
 * neither move a hit nor appear on later pages. A deleted article disappears at once, and a changed one is
 * found by its present text. A word that occurs in no text is replaced by the nearest words, see {@link
 * SpellingSuggestions}. Only the newest 1,000 matches of each type are ranked, so that frequent words cost no
 * more than rare ones.
 *
 * <p>Thread-safe. Failures are those of the database and problems of the request.
 */
@ApplicationScoped
public class Search {
    private final Pool database;
    private final SpellingSuggestions spelling;
    private final HitHighlighter highlighter;

    Search(Pool database, SpellingSuggestions spelling, HitHighlighter highlighter) {
        this.database = database;
        this.spelling = spelling;
        this.highlighter = highlighter;
    }

    /** Finds one page of hits. */
    public Uni<Page<Hit>> find(SearchRequest request, PageRequest page) {
        SearchQuery query = SearchQuery.of(request.words());
        SearchCursor cursor = SearchCursor.of(request, page);
        return spelling.alternatives(query, cursor.newest())
                .chain(this::parse)
                .chain(parsed -> parsed.isEmpty()
                        ? Uni.createFrom().item(new Page<>(List.of(), Optional.empty()))
                        : find(parsed, request, cursor, page.size()));
    }

    private Uni<ParsedQuery> parse(SearchQuery query) {
        return database.preparedQuery(SearchSql.PARSE)
                .execute(values(
                        query.words(),
                        query.prefixes(),
                        query.singleWordsAndAlternatives(),
                        query.anyPrefix(),
                        query.ambiguous(),
                        query.alternativeQueries()))
                .map(rows -> ParsedQuery.of(query, rows));
    }

    private Uni<Page<Hit>> find(ParsedQuery parsed, SearchRequest request, SearchCursor cursor, int size) {
        return ranked(parsed, request, cursor, size)
                .map(hits -> Page.of(hits, size, cursor::after))
                .chain(hits -> highlighter
                        .highlight(hits.items(), parsed)
                        .map(highlighted -> new Page<>(highlighted, hits.nextCursor())));
    }

    private Uni<List<RankedHit>> ranked(ParsedQuery parsed, SearchRequest request, SearchCursor cursor, int size) {
        SearchQuery query = parsed.query();
        Tuple values = values(
                parsed.inAnyLanguage(),
                cursor.newest(),
                parsed.configurations().toArray(String[]::new),
                parsed.words().toArray(String[]::new),
                query.name(),
                query.phrases(),
                query.excluded(),
                request.type().orElse(null),
                cursor.score().orElse(null),
                cursor.id().orElse(null),
                size + 1,
                query.nameWithAlternatives());
        return database.preparedQuery(SearchSql.HITS)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(RankedHit::of)
                        .toList());
    }

    private static Tuple values(@Nullable Object... values) {
        return Tuple.wrap(new ArrayList<>(Arrays.asList(values)));
    }
}
