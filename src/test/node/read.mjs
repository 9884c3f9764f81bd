// Prints the rows of Parquet files as JSON, a line a file: {"columns": [...], "rows": [[text, ...], ...]}.
// Every value is a text of one form: doubles by their bits, dates and instants as ISO writes them, NULL as null.
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'

const bits = new DataView(new ArrayBuffer(8))

function text (value, element) {
  if (value === null || value === undefined) return null
  if (value instanceof Date) {
    const iso = value.toISOString()
    return element.converted_type === 'DATE' ? iso.slice(0, 10) : iso
  }
  if (element.type === 'DOUBLE') {
    bits.setFloat64(0, value)
    return bits.getBigUint64(0).toString(16).padStart(16, '0')
  }
  return String(value)
}

for (const path of process.argv.slice(2)) {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const elements = metadata.schema.slice(1)
  const rows = await parquetReadObjects({ file, metadata, compressors })
  console.log(JSON.stringify({
    columns: elements.map(element => element.name),
    rows: rows.map(row => elements.map(element => text(row[element.name], element)))
  }))
}
