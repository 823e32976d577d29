/**
 * The private question whether staying leads anywhere (M7): for its owner alone. Nothing here is told, logged, audited or
 * counted, and what is kept is sealed with a key of the person's own (ADR 0022).
 */
package org.nextlevel.advisor.leaving;
