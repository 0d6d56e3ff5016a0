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
 * Ranks what matches a question.
 *
 * <p>Articles and attributions rank by cover density, as {@code ts_rank_cd} counts it: a match weighs more the closer its
 * words stand together (Clarke, Cormack and Tudhope, "Relevance ranking for one to three term queries", Information Processing
 * &amp; Management 36, 2000). A word counts 1 in a headline or in what is said, 0.4 in the name of who says it and 0.1
 * anywhere else; the sum x becomes x / (x + 1). A source ranks by how much of the question its name holds, counted in trigrams:
 * 1 for all, less for typing errors. So who is asked for by name stands first, then what was said, then what only mentions
 * it; of equals, what came last.
 *
 * <p>A score depends on nothing else, and a cursor names the moment of the first page: what comes later neither moves a hit
 * nor appears behind the reader's back. What is deleted is gone at once, and an article that changes is found as it is now.
 * A word that stands in no text means the words that are nearest to it, see {@link SpellingSuggestions}.
 * Of each type the last 1,000 matches are ranked, so that frequent words cost no more than rare ones.
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

    /** One page of what is found. */
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
