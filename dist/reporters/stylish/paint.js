export async function paintFor({ colour }) {
    if (!colour)
        return { bold: String, dim: String, red: String, yellow: String, green: String };
    const { Chalk } = await import('chalk');
    return new Chalk({ level: 1 });
}
