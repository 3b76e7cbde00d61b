/** The element id of a field, so that the error summary can link to it. «satser.0.uketimer» → «felt-satser-0-uketimer». */
export const feltId = (navn: string): string => `felt-${navn.replaceAll('.', '-')}`
