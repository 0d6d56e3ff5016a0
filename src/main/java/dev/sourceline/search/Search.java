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
        SearchQuery question = SearchQuery.of(request.words());
        SearchCursor place = SearchCursor.of(request, page);
        return spelling.meant(question, place.newest())
                .chain(this::understand)
                .chain(understood -> understood.isVoid()
                        ? Uni.createFrom().item(new Page<>(List.of(), Optional.empty()))
                        : find(understood, request, place, page.size()));
    }

    private Uni<ParsedQuery> understand(SearchQuery question) {
        return database.preparedQuery(SearchSql.QUESTIONS)
                .execute(values(
                        question.words(),
                        question.beginnings(),
                        question.singleOrMeant(),
                        question.anyBeginning(),
                        question.ambiguous(),
                        question.meanings()))
                .map(rows -> ParsedQuery.of(question, rows));
    }

    private Uni<Page<Hit>> find(ParsedQuery understood, SearchRequest request, SearchCursor place, int size) {
        return ranked(understood, request, place, size)
                .map(hits -> Page.of(hits, size, place::behind))
                .chain(hits ->
                        highlighter.shown(hits.items(), understood).map(shown -> new Page<>(shown, hits.nextCursor())));
    }

    private Uni<List<RankedHit>> ranked(ParsedQuery understood, SearchRequest request, SearchCursor place, int size) {
        SearchQuery question = understood.question();
        Tuple values = values(
                understood.inAnyLanguage(),
                place.newest(),
                understood.configurations().toArray(String[]::new),
                understood.words().toArray(String[]::new),
                question.name(),
                question.phrases(),
                question.excluded(),
                request.type().orElse(null),
                place.score().orElse(null),
                place.id().orElse(null),
                size + 1,
                question.nameMeant());
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
