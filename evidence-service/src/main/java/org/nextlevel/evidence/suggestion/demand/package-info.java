/** Which competency a demand in somebody's own words asks for (M6.4). */
package org.nextlevel.evidence.suggestion.demand;
