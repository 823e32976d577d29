/** Records that could not be handled: kept with the reason until an operator had them handled once more, or settled them (ADR 0067). */
package org.nextlevel.kit.event.letter;
