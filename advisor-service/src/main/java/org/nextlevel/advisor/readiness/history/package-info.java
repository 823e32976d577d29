/**
 * How somebody's readiness came to be what it is: each change with its cause, and what lies between two days. Answers
 * are computed when they are asked for; this remembers what they were.
 */
package org.nextlevel.advisor.readiness.history;
