/** What a person's own words seem to say (M3.3, M9.6): read from the text alone, it counts for nothing until confirmed. */
@Wing(
        uses = {"directory"},
        door = {
            "DaySpan",
            "HeadingHints",
            "HeadingPeriod",
            "KnownFramework",
            "KnownFrameworks",
            "Quantities",
            "Quantity",
            "Suggested",
            "SuggestedCompetency",
            "SuggestedPeriod",
            "Suggestions",
            "TextSentence",
        })
package org.nextlevel.evidence.suggestion;

import org.nextlevel.kit.wing.Wing;
