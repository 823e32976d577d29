/** What the promotion cases keep of a person, as erasures and exports see it (ADR 0035). */
package org.nextlevel.advisor.promotion.personal;
