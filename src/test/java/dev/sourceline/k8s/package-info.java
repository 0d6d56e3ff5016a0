/**
 * Checks of the Kubernetes manifests. Every overlay is rendered and checked by rules, one class each, that follow common
 * manifest checkers.
 */
@NullMarked
package dev.sourceline.k8s;

import org.jspecify.annotations.NullMarked;
