/**
 * One specification and row parser per source: agreements, removal orders, pending cases, arrests, population, votes.
 * Turns rows of text into typed rows or notices; stores nothing.
 */
@NullMarked
package org.enforcementatlas.dataset;

import org.jspecify.annotations.NullMarked;
