/** After how long people are reminded, as each of them chooses. */
package org.nextlevel.evidence.nudge.settings;
