/** What a level requires, whoever asks for it, merged into one list (M2.5). */
package org.nextlevel.engine.readiness.requirement;
