package dev.sourceline.comparison;

/** The OpenAPI example of re-anchoring. A test sends its request and compares the response. */
final class AnchorsExample {
    static final String SELECTORS = """
            {
              "selectors": [
                {"start": 12, "end": 40, "exact": "The ferry was sold on Monday"},
                {"start": 42, "end": 60, "exact": "the harbour office", "prefix": ", ", "suffix": " said."}
              ]
            }
            """;

    static final String ANCHORS = """
            {
              "article": "0199c3a0-0000-7000-8000-000000000007",
              "from": {
                "version": 1,
                "sha256": "428ceb90b5082a4e51b73ab0a75db27282a4638e12cc0021c9a4f5828d526877",
                "engine": {"version": "1.1.0", "lexicon": "2026.11.2"}
              },
              "to": {
                "version": 2,
                "sha256": "b0a5c5d0e45bb2a6433c014261696b44bf7025c8fa23971f551ca679986ce924",
                "engine": {"version": "1.1.0", "lexicon": "2026.11.2"}
              },
              "anchors": [
                {
                  "status": "changed",
                  "selector": {
                    "start": 12,
                    "end": 41,
                    "exact": "The ferry was sold on Tuesday",
                    "prefix": "Ferry sold\\n\\n",
                    "suffix": ", the harbour office said."
                  },
                  "context": "both",
                  "reason": null
                },
                {
                  "status": "moved",
                  "selector": {
                    "start": 43,
                    "end": 61,
                    "exact": "the harbour office",
                    "prefix": "\\nThe ferry was sold on Tuesday, ",
                    "suffix": " said."
                  },
                  "context": "after",
                  "reason": null
                }
              ]
            }
            """;

    private AnchorsExample() {}
}
