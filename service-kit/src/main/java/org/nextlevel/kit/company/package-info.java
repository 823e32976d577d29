/** A tenant as a whole: that it exists, is suspended or erased, with what went, and all that a service keeps of it (ADR 0035). */
package org.nextlevel.kit.company;
