package dev.sourceline.search;

/** The OpenAPI examples of the search. A test runs the search and compares the response. */
final class SearchExamples {
    static final String FOUND = """
            {
              "items": [
                {
                  "type": "attribution",
                  "id": "0199c3a0-0000-7000-8000-000000000004",
                  "score": 0.5,
                  "label": "a second bridge is planned",
                  "article": {
                    "id": "0199c3a0-0000-7000-8000-000000000001",
                    "version": 1,
                    "url": "https://news.example/harbour-bridge",
                    "headline": "Harbour bridge opens early"
                  },
                  "source": {"id": "0199c3a0-0000-7000-8000-000000000002", "name": "A ministry official", "kind": "person", "named": false},
                  "highlights": [
                    {"in": "text", "start": 77, "end": 90, "exact": "second bridge",
                     "prefix": "al cited by Reuters said that a ", "suffix": " is planned."},
                    {"in": "text", "start": 94, "end": 101, "exact": "planned",
                     "prefix": "rs said that a second bridge is ", "suffix": "."}
                  ]
                }
              ],
              "nextCursor": null
            }
            """;

    private SearchExamples() {}
}
