/** Authentication by the tokens of an issuer and by API keys; authorisation by scopes. */
@NullMarked
package dev.sourceline.access;

import org.jspecify.annotations.NullMarked;
