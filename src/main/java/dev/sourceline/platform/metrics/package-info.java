/** What is measured for whoever watches over the service, and what keeps callers from growing it without end. */
@NullMarked
package dev.sourceline.platform.metrics;

import org.jspecify.annotations.NullMarked;
