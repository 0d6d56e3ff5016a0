/** Checks of settings: which values make sense, and how a wrong one is reported before the service starts. */
@NullMarked
package dev.sourceline.platform.configuration;

import org.jspecify.annotations.NullMarked;
