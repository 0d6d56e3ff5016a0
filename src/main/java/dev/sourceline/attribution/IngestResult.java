package dev.sourceline.attribution;

import dev.sourceline.article.StoredArticle;
import dev.sourceline.platform.representation.Representation;

/** The result of an ingest: the stored article and its response to GET. */
record IngestResult(StoredArticle stored, Representation representation) {}
