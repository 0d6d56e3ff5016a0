package dev.sourceline.attribution;

/** What the contract shows: an article, and what is read in it. The tests send the one and find the other. */
final class Examples {
    static final String ARTICLE = """
            {
              "text": "Harbour bridge opens early\\n\\nA ministry official cited by Reuters said that a second bridge is planned.",
              "url": "https://news.example/harbour-bridge",
              "publisher": "Harbour Post",
              "publishedAt": "2026-03-01T08:30:00Z"
            }
            """;

    static final String READING = """
            {
              "headline": {"value": "Harbour bridge opens early", "start": 0, "end": 26},
              "authors": [],
              "publisher": {"value": "Harbour Post", "evidence": "given"},
              "publishedAt": {"value": "2026-03-01T08:30:00Z", "evidence": "given"},
              "language": "en",
              "blocks": [{"kind": "headline", "start": 0, "end": 26}, {"kind": "paragraph", "start": 28, "end": 102}],
              "sources": [
                {"key": "s1", "name": "A ministry official", "kind": "person", "named": false, "description": null,
                 "mentions": [{"start": 28, "end": 47}]},
                {"key": "s2", "name": "Reuters", "kind": "outlet", "named": true, "description": null,
                 "mentions": [{"start": 57, "end": 64}]},
                {"key": "s3", "name": "Harbour Post", "kind": "outlet", "named": true, "description": null, "mentions": []}
              ],
              "attributions": [
                {
                  "style": "indirect",
                  "source": "s1",
                  "mention": {"start": 28, "end": 47, "exact": "A ministry official"},
                  "cue": {"start": 65, "end": 69, "exact": "said"},
                  "contents": [
                    {"start": 75, "end": 101, "exact": "a second bridge is planned",
                     "prefix": "cial cited by Reuters said that ", "suffix": "."}
                  ],
                  "channel": {"kind": "press_report", "exact": "cited by Reuters", "start": 48, "end": 64},
                  "relay": [
                    {"role": "originator", "source": "s1"},
                    {"role": "relay", "source": "s2"},
                    {"role": "publisher", "source": "s3"}
                  ],
                  "hedges": [],
                  "saidAt": null
                }
              ]
            }
            """;

    private Examples() {}
}
