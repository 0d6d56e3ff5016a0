/** Checks the manifests: renders every overlay and looks for what platform teams' checkers look for, one rule a class. */
@NullMarked
package dev.sourceline.k8s;

import org.jspecify.annotations.NullMarked;
