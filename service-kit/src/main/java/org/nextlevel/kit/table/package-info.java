/** Tables that people open in a spreadsheet. */
package org.nextlevel.kit.table;
