package dev.sourceline.attribution;

import dev.sourceline.article.StoredArticle;
import dev.sourceline.platform.representation.Representation;

/** What became of an article that was sent, and the answer to GET. */
record IngestResult(StoredArticle stored, Representation representation) {}
