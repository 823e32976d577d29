/** HR is told that nobody acknowledged an approved promotion for long (ADR 0068). */
package org.nextlevel.advisor.promotion.acknowledgement.overdue;
