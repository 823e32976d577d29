/** What people offered as proof of which competency, and who confirmed it: facts without any text. */
package org.nextlevel.advisor.copy.evidence;
