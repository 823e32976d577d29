/** A company's advice rules: those that ship, as HR changed them, and its own; every version is kept. */
package org.nextlevel.advisor.advice.rulebook;
