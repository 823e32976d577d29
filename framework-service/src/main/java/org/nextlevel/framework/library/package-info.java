/** Libraries of competencies that a company keeps, without levels, to draw from when it writes a framework (ADR 0063). */
package org.nextlevel.framework.library;
