/** Who asks, and what they may: tokens of an issuer, API keys of our own, scopes. */
@NullMarked
package dev.sourceline.access;

import org.jspecify.annotations.NullMarked;
