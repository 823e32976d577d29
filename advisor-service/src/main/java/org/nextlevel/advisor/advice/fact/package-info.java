/** The facts that rules read, gathered for one person, or given by a caller who tries a rule out. */
package org.nextlevel.advisor.advice.fact;
