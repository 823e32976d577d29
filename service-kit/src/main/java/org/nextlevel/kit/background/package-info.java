/** What is done for every tenant and belongs to no request: in turns, so that nobody waits for another's (ADR 0076). */
package org.nextlevel.kit.background;
