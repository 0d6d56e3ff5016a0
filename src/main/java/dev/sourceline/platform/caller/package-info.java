/** The authenticated caller of a request and its scopes, for every package that has to tell callers apart. */
@NullMarked
package dev.sourceline.platform.caller;

import org.jspecify.annotations.NullMarked;
