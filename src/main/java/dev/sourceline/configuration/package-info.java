/** How the program reads its configuration: what keeps that short at every start. */
@NullMarked
package dev.sourceline.configuration;

import org.jspecify.annotations.NullMarked;
