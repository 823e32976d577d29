/**
 * How far a word still stands (ADR 0040): what is material in a change of evidence, and which claims somebody's word covers who
 * read an earlier revision.
 */
package org.nextlevel.evidence.evidence.wording;
