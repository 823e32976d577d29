/** Where people say that they had no opportunity so far, which is not held against them (M9.2). */
package org.nextlevel.evidence.opportunity;
