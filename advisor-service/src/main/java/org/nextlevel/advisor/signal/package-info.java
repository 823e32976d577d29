/** What HR, managers and HR systems state about good and bad times in the company and its teams (M5.4). */
@Wing(uses = "copy", door = "Signals")
package org.nextlevel.advisor.signal;

import org.nextlevel.kit.wing.Wing;
