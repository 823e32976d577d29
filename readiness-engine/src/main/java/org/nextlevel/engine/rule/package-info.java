/**
 * Advice rules as data (M0, M3.1, M5, M8): the facts that they can read, the language of their conditions, and what comes
 * of applying them. Pure functions, no input or output, no clock.
 */
package org.nextlevel.engine.rule;
