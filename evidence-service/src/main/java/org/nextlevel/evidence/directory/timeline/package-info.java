/** A career as the sum of what holds from which day on, whatever the order in which it was told (ADR 0045). */
package org.nextlevel.evidence.directory.timeline;
