/** Which kinds of work a sentence speaks of, such as mentoring or cost, whatever the trade (M9.6). */
package org.nextlevel.wording.work;
