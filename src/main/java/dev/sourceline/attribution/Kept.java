package dev.sourceline.attribution;

import dev.sourceline.article.Stored;
import dev.sourceline.representation.Representation;

/** What became of an article that was sent, and the answer to GET. */
record Kept(Stored stored, Representation representation) {}
