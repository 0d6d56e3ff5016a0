package dev.sourceline.article;

import java.util.List;

/** SQL that inserts all parts of one kind from their JSON in one statement, and deletes them. */
final class ArticlePartsSql {
    static final String BLOCKS = """
            insert into block (version_id, position, kind, span_start, span_end, reason)
            select :version, position - 1, kind, span_start, span_end, reason
            from rows from (json_to_recordset(cast(cast(:rows as text) as json)) as (kind text, "start" int, "end" int, reason text))
                with ordinality as part (kind, span_start, span_end, reason, position)
            """;

    static final String AUTHORS = """
            insert into author (version_id, position, name, evidence, span_start, span_end)
            select :version, position - 1, name, evidence, span_start, span_end
            from rows from (json_to_recordset(cast(cast(:rows as text) as json)) as (name text, evidence text, "start" int, "end" int))
                with ordinality as part (name, evidence, span_start, span_end, position)
            """;

    static final String CREDITS = """
            insert into credit (version_id, position, photographer, agency, via, span_start, span_end)
            select :version, position - 1, photographer, agency, via, span_start, span_end
            from rows from (json_to_recordset(cast(cast(:rows as text) as json))
                    as (photographer text, agency text, via text, "start" int, "end" int))
                with ordinality as part (photographer, agency, via, span_start, span_end, position)
            """;

    static final String NOTES = """
            insert into note (version_id, position, kind, stated_at, names, span_start, span_end)
            select :version, position - 1, kind, stated_at, array(select json_array_elements_text(names)), span_start, span_end
            from rows from (json_to_recordset(cast(cast(:rows as text) as json))
                    as (kind text, "statedAt" text, names json, "start" int, "end" int))
                with ordinality as part (kind, stated_at, names, span_start, span_end, position)
            """;

    static final String COMMENT_REQUESTS = """
            insert into comment_request (version_id, position, asked_by, asked_of, answered, span_start, span_end)
            select :version, position - 1, asked_by, asked_of, answered, span_start, span_end
            from rows from (json_to_recordset(cast(cast(:rows as text) as json))
                    as ("by" text, "of" text, answered boolean, "start" int, "end" int))
                with ordinality as part (asked_by, asked_of, answered, span_start, span_end, position)
            """;

    static final List<String> DELETE = List.of(
            "delete from block where version_id = :version",
            "delete from author where version_id = :version",
            "delete from credit where version_id = :version",
            "delete from note where version_id = :version",
            "delete from comment_request where version_id = :version");

    private ArticlePartsSql() {}
}
