/** What managers need help with, for whom that closes a gap, and who offers help (M3.4). */
package org.nextlevel.advisor.growth.help.need;
