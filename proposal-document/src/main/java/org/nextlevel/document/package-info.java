/** The promotion proposal as one model, from which every format is written (M4.2, M4.5). Knows neither database nor HTTP. */
package org.nextlevel.document;
