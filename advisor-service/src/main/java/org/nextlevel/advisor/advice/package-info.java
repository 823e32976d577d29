/** What a company's rules tell one person, from the facts known of that person (M0, M3.1, M5, M8). */
@Wing(
        uses = {"copy", "growth", "promotion", "readiness"},
        door = {"AdviceView", "GiveAdvice"})
package org.nextlevel.advisor.advice;

import org.nextlevel.kit.wing.Wing;
