/** Time as something that is given, so that every answer about dates can be tested. */
package org.nextlevel.kit.time;
